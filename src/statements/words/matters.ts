/**
 * Matters whose amounts are listed side by side under one head (氨氮、总磷排放量分别…): pollutants of the plans for air
 * and water, what fields and farms use and yield, carriers of energy. The names are those of 国家统计局's yearbooks.
 */
export const MATTERS: readonly string[] = [
  '化学需氧量', '氨氮', '总氮', '总磷', '氮氧化物', '二氧化硫', '二氧化氮', '一氧化碳', '二氧化碳', '臭氧', '甲烷', '氨', '挥发性有机物', 'VOCs', 'COD', '细颗粒物', '可吸入颗粒物', '颗粒物', 'PM2.5', 'PM10', '细颗粒物（PM2.5）', '可吸入颗粒物（PM10）', '烟粉尘',
  '化肥', '农药', '农膜', '饲料', '兽药',
  '粮食', '稻谷', '水稻', '小麦', '玉米', '大豆', '油料', '油菜', '棉花', '糖料', '蔬菜', '水果', '茶叶', '食用菌', '中药材', '肉类', '猪肉', '牛肉', '羊肉', '禽肉', '禽蛋', '牛奶', '奶类', '水产品', '蚕茧', '木材', '油茶',
  '煤炭', '原煤', '石油', '原油', '天然气', '电力', '热力', '风电', '光伏', '水电', '核电', '生物质'
]
